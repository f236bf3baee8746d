//! What every tenant has from the beginning and nobody created: factors of
//! authentication, triggers of actions, templates of profiles, and settings whose
//! beginning the document does not say.

use serde_json::{Value, json};

use super::{BruteForceProtection, Entities};

const FACTORS: [&str; 8] = [
    "push-notification",
    "sms",
    "email",
    "duo",
    "otp",
    "webauthn-roaming",
    "webauthn-platform",
    "recovery-code",
];

const TRIGGERS: [(&str, &str); 7] = [
    ("post-login", "v3"),
    ("credentials-exchange", "v2"),
    ("pre-user-registration", "v2"),
    ("post-user-registration", "v2"),
    ("post-change-password", "v2"),
    ("send-phone-message", "v2"),
    ("password-reset-post-challenge", "v1"),
];

pub(super) fn plant(entities: &mut Entities) {
    BruteForceProtection::plant(entities);
    entities.set(
        "/prompts",
        json!({
            "universal_login_experience": "new", "identifier_first": false,
            "webauthn_platform_first_factor": false,
        }),
    );
    let mut insert = |collection: &str, id: &str, value: Value| {
        if let Value::Object(entity) = value {
            entities.insert(collection, id, entity);
        }
    };
    for name in FACTORS {
        let factor = json!({"name": name, "enabled": false, "trial_expired": false});
        insert("/guardian/factors", name, factor);
    }
    for (id, version) in TRIGGERS {
        let trigger = json!({
            "id": id, "version": version, "status": "CURRENT",
            "runtimes": ["node18", "node22"], "default_runtime": "node22",
            "binding_policy": "trigger-bound",
        });
        insert("/actions/triggers", id, trigger);
    }
    let profile = json!({
        "id": "auth0-default", "display_name": "Default",
        "template": {
            "name": "Default", "connection_name_prefix_template": "con-{org_id}",
            "organization": {"show_as_button": "required", "assign_membership_on_login": "required"},
        },
    });
    insert("/connection-profiles/templates", "auth0-default", profile);
    let attributes = json!({
        "id": "auth0-default", "display_name": "Default",
        "template": {
            "name": "Default",
            "user_attributes": {"email": {
                "label": "Email", "description": "Email of the user", "auth0_mapping": "email",
                "profile_required": true,
            }},
        },
    });
    insert(
        "/user-attribute-profiles/templates",
        "auth0-default",
        attributes,
    );
}
