import type { FC } from "hono/jsx";
import type { MemberRole } from "#shared/people/people/person.ts";
import { Form } from "#web/components/form/form.tsx";
import { Layout } from "#web/components/layout.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

interface InvitationPageProps {
  invitation: { businessName: string; invitedByName: string; role: MemberRole };
  form: FormState;
}

/** What somebody is invited to, and joining it. */
export const InvitationPage: FC<InvitationPageProps> = ({ invitation, form }) => {
  const page = usePage();
  const { t } = page;
  const title = t.profiles_invitation_title({ business: invitation.businessName });
  return (
    <Layout title={title} isPrivate>
      <section class="narrow stack">
        <h1>{title}</h1>
        <p>
          {t.profiles_invitation_text({
            inviter: invitation.invitedByName,
            business: invitation.businessName,
            role: lookup(t, `profiles_role_${invitation.role}`) ?? invitation.role,
          })}
        </p>
        <p class="hint">{t.profiles_members_hint()}</p>
        <Form form={form} action={href(page, page.path)}>
          <button>{t.profiles_invitation_accept()}</button>
        </Form>
      </section>
    </Layout>
  );
};
