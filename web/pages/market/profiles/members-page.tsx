import type { FC } from "hono/jsx";
import type { InvitationView, MemberView } from "#shared/market/profiles/members.ts";
import { profilePermissions, profileSubject } from "#shared/market/profiles/profile.permissions.ts";
import { can } from "#shared/permissions.ts";
import { dayFormat } from "#shared/terms/day-format.ts";
import { ChoiceField } from "#web/components/form/choice-field.tsx";
import { Form, FormTokens } from "#web/components/form/form.tsx";
import { TextField } from "#web/components/form/text-fields.tsx";
import { Layout } from "#web/components/layout.tsx";
import { inBrackets } from "#web/components/signs.ts";
import type { FormState } from "#web/form-state.ts";
import { errorText, lookup } from "#web/messages.ts";
import { href, type PageContext, usePage } from "#web/page.ts";

interface MembersPageProps {
  profile: { id: string; businessName: string };
  members: MemberView[];
  invitations: InvitationView[];
  /** The invitation being written. */
  form: FormState;
  /** Why something else than the invitation was refused. */
  refusal?: FormState["failure"];
}

/** Who belongs to the business, who is asked to, and asking somebody. */
export const MembersPage: FC<MembersPageProps> = ({ profile, members, invitations, form, refusal }) => {
  const page = usePage();
  const { t, actor } = page;
  const title = t.profiles_members_title({ business: profile.businessName });
  const owners = members.filter((it) => it.role === "owner");
  const isOwner = can(actor, profilePermissions.manage, profileSubject(profile));
  const failure = refusal ?? (isOwner ? undefined : form.failure);
  return (
    <Layout title={title} isPrivate>
      <div class="narrow stack">
        <h1>{title}</h1>
        {failure ? (
          <p class="failure" role="alert">
            {errorText(t, failure.code, failure.params)}
          </p>
        ) : null}
        <p class="hint">{t.profiles_members_hint()}</p>
        <ul class="plain stack">
          {members.map((member) => (
            <MemberCard
              profileId={profile.id}
              member={member}
              isLastOwner={member.role === "owner" && owners.length === 1}
              once={form.once}
            />
          ))}
        </ul>
        {isOwner ? (
          <>
            <OpenInvitations profileId={profile.id} invitations={invitations} once={form.once} />
            <InviteForm profileId={profile.id} form={form} />
          </>
        ) : null}
        <p>
          <a href={href(page, `/business/${profile.id}`)}>{t.site_back()}</a>
        </p>
      </div>
    </Layout>
  );
};

interface MemberCardProps {
  profileId: string;
  member: MemberView;
  /** Then nobody can remove them. */
  isLastOwner: boolean;
  once: string;
}

const MemberCard: FC<MemberCardProps> = ({ profileId, member, isLastOwner, once }) => {
  const page = usePage();
  const { t, actor } = page;
  const isSelf = actor.kind === "person" && actor.person.id === member.personId;
  const subject = profileSubject({ id: profileId, memberId: member.personId });
  const mayRemove = can(actor, profilePermissions.removeMember, subject);
  return (
    <li class="card stack">
      <h2 dir="auto">
        {member.name}
        {isSelf ? <small class="hint">{inBrackets(page, t.profiles_member_you())}</small> : null}
      </h2>
      <p>
        {lookup(t, `profiles_role_${member.role}`)} ·{" "}
        <time datetime={member.createdAt}>
          {t.profiles_member_since({ date: dayOf(page, member.createdAt) })}
        </time>
      </p>
      {mayRemove && !isLastOwner ? (
        <form method="post" action={href(page, `/business/${profileId}/members/${member.personId}/remove`)}>
          <FormTokens form={{ once }} />
          <button class="danger">
            {isSelf ? t.profiles_member_leave() : t.profiles_member_remove({ name: member.name })}
          </button>
        </form>
      ) : null}
    </li>
  );
};

const OpenInvitations: FC<{
  profileId: string;
  invitations: InvitationView[];
  once: string;
}> = ({ profileId, invitations, once }) => {
  const page = usePage();
  const { t } = page;
  if (invitations.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="invitations">
      <h2 id="invitations">{t.profiles_invitations_heading()}</h2>
      <ul class="plain stack">
        {invitations.map(({ id, email, role, expiresAt }) => (
          <li class="card stack">
            <p>
              {t.profiles_invitation_line({
                email,
                role: lookup(t, `profiles_role_${role}`) ?? role,
                date: dayOf(page, expiresAt),
              })}
            </p>
            <form method="post" action={href(page, `/business/${profileId}/invitations/${id}/revoke`)}>
              <FormTokens form={{ once }} />
              <button class="danger">{t.profiles_invitation_revoke({ email })}</button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
};

const InviteForm: FC<{ profileId: string; form: FormState }> = ({ profileId, form }) => {
  const page = usePage();
  const { t } = page;
  const roles = [
    { value: "helper", text: t.profiles_role_helper() },
    { value: "owner", text: t.profiles_role_owner() },
  ];
  return (
    <section class="stack" aria-labelledby="invite">
      <h2 id="invite">{t.profiles_invite_heading()}</h2>
      <Form form={form} action={href(page, `/business/${profileId}/invitations`)}>
        <TextField
          form={form}
          name="email"
          label={t.profiles_invite_mail()}
          hint={t.profiles_invite_mail_hint()}
          type="email"
          maximumLength={254}
          autocomplete="off"
          isRequired
        />
        <ChoiceField
          form={form}
          name="role"
          label={t.profiles_invite_role()}
          options={roles}
          isSingle
          isRequired
        />
        <button>{t.profiles_invite_send()}</button>
      </Form>
    </section>
  );
};

function dayOf({ locale }: PageContext, time: string): string {
  return dayFormat(locale, "medium", "Asia/Jakarta").format(new Date(time));
}
