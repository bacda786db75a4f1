import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import { Certificate, CertificateInput, CertificateKind } from "#shared/market/certificates/certificate.ts";
import { Handle } from "#shared/market/profiles/handle.ts";
import {
  AcceptInvitation,
  InvitationView,
  InviteMember,
  MemberView,
} from "#shared/market/profiles/members.ts";
import {
  CreateProfile,
  ProfileInput,
  ProfilePrivate,
  UpdateProfile,
  WorkAbroad,
  WorkAbroadInput,
} from "#shared/market/profiles/profile.ts";
import { PublicProfile } from "#shared/market/profiles/public-profile.ts";
import { SizeBasis, SizeClass } from "#shared/market/profiles/size-class.ts";
import { ProvinceCode, RegencyCode } from "#shared/terms/places.ts";
import { UnitCode } from "#shared/terms/units.ts";
import { PrivateView } from "./profiles.api.ts";

export const profilesDescription: ApiDescription = {
  tags: {
    profiles: "Businesses that sell, and who belongs to them.",
  },
  schemas: {
    AcceptInvitation,
    Certificate,
    CertificateInput,
    CertificateKind,
    CreateProfile,
    Handle,
    Invitation: InvitationView,
    InviteMember,
    Member: MemberView,
    Profile: PublicProfile,
    ProfileDetails: ProfileInput,
    ProfileNumbers: ProfilePrivate,
    PrivateProfile: PrivateView,
    ProvinceCode,
    RegencyCode,
    SizeBasis,
    SizeClass,
    UnitCode,
    UpdateProfile,
    WorkAbroad,
    WorkAbroadInput,
  },
};
