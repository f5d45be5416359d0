import * as z from 'zod/mini';
import type { SlotPlan, SlotTime } from '../model/appointment.ts';
import type { Business, Department, Post, ServiceHall, ServiceWindow, StaffMember } from '../model/hall.ts';
import type { ServicePoint } from '../model/service-point.ts';
import { queueRulesSchema } from './queue-rules.ts';
import { countSchema, textSchema } from './words.ts';

const clockTime = z.string().check(z.regex(/^([01]\d|2[0-4]):[0-5]\d$/));
const slotTime = { from: clockTime, until: clockTime } satisfies Record<keyof SlotTime, z.ZodMiniType>;

/** Parses {@link SlotTime}. 时段. */
export const slotTimeSchema: z.ZodMiniType<SlotTime> = z.object(slotTime);

/** Parses {@link SlotPlan}. 预约时段与容量. */
export const slotPlanSchema: z.ZodMiniType<SlotPlan> = z.object({
  ...slotTime,
  capacity: countSchema,
} satisfies Record<keyof SlotPlan, z.ZodMiniType>);

const business = {
  id: textSchema,
  name: z.string(),
  prefix: z.string(),
  guides: z.array(z.string()),
  slots: z.exactOptional(z.array(slotPlanSchema)),
  lastNumber: z.exactOptional(countSchema),
  greenChannel: z.exactOptional(z.literal(true)),
} satisfies Record<keyof Business, z.ZodMiniType>;

/** Parses {@link Business}. 业务. */
export const businessSchema: z.ZodMiniType<Business> = z.object(business);

/** Parses {@link Department}. 进驻部门. */
export const departmentSchema: z.ZodMiniType<Department> = z.object({
  ...business,
  businesses: z.exactOptional(z.array(businessSchema)),
} satisfies Record<keyof Department, z.ZodMiniType>);

/** Parses {@link ServiceWindow}. 窗口. */
export const serviceWindowSchema: z.ZodMiniType<ServiceWindow> = z.object({
  id: textSchema,
  name: z.string(),
  departments: z.array(z.string()),
  businesses: z.exactOptional(z.array(z.string())),
} satisfies Record<keyof ServiceWindow, z.ZodMiniType>);

/** Parses {@link StaffMember}. 窗口人员. */
export const staffMemberSchema: z.ZodMiniType<StaffMember> = z.object({
  id: textSchema,
  name: z.string(),
  title: z.exactOptional(z.string()),
  duty: z.exactOptional(z.string()),
  photo: z.exactOptional(z.string()),
} satisfies Record<keyof StaffMember, z.ZodMiniType>);

/** Parses {@link Post}. 岗位. */
export const postSchema: z.ZodMiniType<Post> = z.object({
  window: textSchema,
  holder: textSchema,
  cover: textSchema,
} satisfies Record<keyof Post, z.ZodMiniType>);

/** Parses {@link ServicePoint}. 便民服务点. */
export const servicePointSchema: z.ZodMiniType<ServicePoint> = z.object({
  id: textSchema,
  name: textSchema,
  parent: z.exactOptional(textSchema),
} satisfies Record<keyof ServicePoint, z.ZodMiniType>);

/** Parses {@link ServiceHall}. 政务服务大厅. */
export const serviceHallSchema: z.ZodMiniType<ServiceHall> = z.object({
  id: textSchema,
  name: z.string(),
  departments: z.array(departmentSchema),
  windows: z.array(serviceWindowSchema),
  staff: z.exactOptional(z.array(staffMemberSchema)),
  posts: z.exactOptional(z.array(postSchema)),
  points: z.exactOptional(z.array(servicePointSchema)),
  queue: z.exactOptional(queueRulesSchema),
} satisfies Record<keyof ServiceHall, z.ZodMiniType>);
