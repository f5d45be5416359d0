import * as z from 'zod/mini';
import type { Department, ServiceHall, ServiceWindow } from '../model/hall.ts';
import { textSchema } from './words.ts';

/** Parses {@link Department}. 进驻部门. */
export const departmentSchema: z.ZodMiniType<Department> = z.object({
  id: textSchema,
  name: z.string(),
  prefix: z.string(),
  guides: z.array(z.string()),
} satisfies Record<keyof Department, z.ZodMiniType>);

/** Parses {@link ServiceWindow}. 窗口. */
export const serviceWindowSchema: z.ZodMiniType<ServiceWindow> = z.object({
  id: textSchema,
  name: z.string(),
  departments: z.array(z.string()),
} satisfies Record<keyof ServiceWindow, z.ZodMiniType>);

/** Parses {@link ServiceHall}. 政务服务大厅. */
export const serviceHallSchema: z.ZodMiniType<ServiceHall> = z.object({
  id: textSchema,
  name: z.string(),
  departments: z.array(departmentSchema),
  windows: z.array(serviceWindowSchema),
} satisfies Record<keyof ServiceHall, z.ZodMiniType>);
