import { pgRole, pgSchema } from 'drizzle-orm/pg-core';

// Made by lib/db/provision.ts before any migration; see "Database roles" in lib/README.md.
export const docketPublic = pgRole('docket_public').existing();
export const docketMember = pgRole('docket_member').existing();
export const docketAuth = pgRole('docket_auth').existing();
export const docketPublisher = pgRole('docket_publisher').existing();
export const docketOperator = pgRole('docket_operator').existing();
export const docketSealer = pgRole('docket_sealer').existing();

export const authSchema = pgSchema('auth');
export const recordSchema = pgSchema('record');
export const docketSchema = pgSchema('docket');
