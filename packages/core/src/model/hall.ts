import type { SlotPlan } from './appointment.ts';
import type { LocalQueueRules } from './queue-rules.ts';
import type { ServicePoint } from './service-point.ts';

/** What people queue for: one line with one run of numbers. 业务. */
export interface Business {
  readonly id: string;
  /** 业务名称. */
  readonly name: string;
  /** Goes before its ticket numbers, such as `A`. 号码前缀. */
  readonly prefix: string;
  /** The guides of the matters that belong to it. 办理事项. */
  readonly guides: readonly string[];
  /** Its times of a day that can be booked; none: no appointments. 预约时段. */
  readonly slots?: readonly SlotPlan[];
  /** The last of its numbers of a day, where it is not the one of the hall's rules. 每日限号. */
  readonly lastNumber?: number;
  /** 绿色通道. Goes before other businesses where the rules say so. */
  readonly greenChannel?: true;
}

/** A department as a hall lists it. 进驻部门. Where it names no businesses, it is one business itself. */
export interface Department extends Business {
  /** What it splits its queue into; the guides of each are guides of the department too. 业务分类. */
  readonly businesses?: readonly Business[];
}

/** A window of a hall. 窗口. */
export interface ServiceWindow {
  /** 窗口号, as on its sign. */
  readonly id: string;
  readonly name: string;
  /** The departments it serves, by id. A comprehensive window (综合窗口) serves several. */
  readonly departments: readonly string[];
  /** The only businesses it serves, by id, where it does not serve all of its departments. 办理业务. */
  readonly businesses?: readonly string[];
}

/** Who serves at a window, as the plate on the desk says it. 窗口人员, 亮牌服务. */
export interface StaffMember {
  /** 工号. */
  readonly id: string;
  readonly name: string;
  /** 职务. */
  readonly title?: string;
  /** 职责. */
  readonly duty?: string;
  /** The address of a picture. 照片. */
  readonly photo?: string;
}

/** A post at a window: one person holds it and another covers it, so that it is never unmanned. 岗位, AB岗. */
export interface Post {
  readonly window: string;
  /** A 岗, by staff number. */
  readonly holder: string;
  /** B 岗, by staff number. */
  readonly cover: string;
}

/** A service hall. 政务服务大厅. */
export interface ServiceHall {
  readonly id: string;
  readonly name: string;
  readonly departments: readonly Department[];
  readonly windows: readonly ServiceWindow[];
  readonly staff?: readonly StaffMember[];
  readonly posts?: readonly Post[];
  /** 便民服务点. Where it lists any, papers come in at no other. */
  readonly points?: readonly ServicePoint[];
  /** 本地排队规则. */
  readonly queue?: LocalQueueRules;
}

/** A business, and the department it belongs to. */
export interface DepartmentBusiness extends Business {
  /** 部门, by id. */
  readonly department: string;
}

/**
 * Returns every business of a hall, in order.
 *
 * 业务列表. A department that names none is one business of the same id.
 */
export function businessesOf({ departments }: Pick<ServiceHall, 'departments'>): DepartmentBusiness[] {
  return departments.flatMap(({ businesses, ...department }) =>
    (businesses ?? [department]).map((business) => ({ ...business, department: department.id })),
  );
}

/**
 * Returns the ids of the businesses that a window serves.
 *
 * 窗口办理业务.
 */
export function businessesAt(hall: Pick<ServiceHall, 'departments'>, window: ServiceWindow): string[] {
  return businessesOf(hall)
    .filter(({ department }) => window.departments.includes(department))
    .map(({ id }) => id)
    .filter((id) => window.businesses?.includes(id) ?? true);
}
