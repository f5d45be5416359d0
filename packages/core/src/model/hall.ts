/** A department as a hall lists it. 进驻部门. */
export interface Department {
  readonly id: string;
  /** 部门名称. */
  readonly name: string;
  /** Goes before its ticket numbers, such as `A`. 号码前缀. */
  readonly prefix: string;
  /** The guides of the matters it handles here. 办理事项. */
  readonly guides: readonly string[];
}

/** A window of a hall. 窗口. */
export interface ServiceWindow {
  /** 窗口号, as on its sign. */
  readonly id: string;
  readonly name: string;
  /** The departments it serves, by id. A comprehensive window (综合窗口) serves several. */
  readonly departments: readonly string[];
}

/** A service hall. 政务服务大厅. */
export interface ServiceHall {
  readonly id: string;
  readonly name: string;
  readonly departments: readonly Department[];
  readonly windows: readonly ServiceWindow[];
}
