//! Actions and their versions.

use serde_json::{Value, json};

use crate::client::{Client, assert_problem};

fn action(name: &str, code: &str) -> Value {
    json!({"name": name, "code": code, "supported_triggers": [{"id": "post-login", "version": "v3"}],
        "secrets": [{"name": "KEY", "value": "hush"}]})
}

#[tokio::test]
async fn versions_are_made_by_deploying_and_come_back() {
    let client = Client::new().await;
    let (status, made) = client.post("/actions/actions", action("one", "// 1")).await;
    assert_eq!(
        (status, &made["all_changes_deployed"]),
        (201, &json!(false)),
        "{made}"
    );
    assert!(!made.to_string().contains("hush"), "{made}");
    let path = format!("/actions/actions/{}", made["id"].as_str().unwrap());
    let (status, first) = client.post(&format!("{path}/deploy"), json!({})).await;
    assert_eq!((status, &first["number"]), (202, &json!(1)), "{first}");
    assert_eq!(client.get(&path).await.1["all_changes_deployed"], true);

    let (_, changed) = client.patch(&path, json!({"code": "// 2"})).await;
    assert_eq!(
        (&changed["code"], &changed["all_changes_deployed"]),
        (&json!("// 2"), &json!(false))
    );
    assert_eq!(
        client.post(&format!("{path}/deploy"), json!({})).await.1["number"],
        2
    );
    let (_, all) = client.get(&format!("{path}/versions")).await;
    let numbers: Vec<&Value> = all["versions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| &row["number"])
        .collect();
    assert_eq!(
        (numbers, &all["total"]),
        (vec![&json!(2), &json!(1)], &json!(2))
    );

    let old = format!("{path}/versions/{}", first["id"].as_str().unwrap());
    assert_eq!(client.get(&old).await.1["code"], "// 1");
    let (status, again) = client.post(&format!("{old}/deploy"), json!({})).await;
    assert_eq!(
        (status, &again["number"], &again["code"]),
        (202, &json!(3), &json!("// 1")),
        "{again}"
    );
    assert_eq!(client.get(&path).await.1["deployed_version"]["number"], 3);
    assert_eq!(client.get(&old).await.1["deployed"], false);
}

#[tokio::test]
async fn actions_are_chosen_and_those_in_use_are_kept() {
    let client = Client::new().await;
    client.post("/actions/actions", action("one", "// 1")).await;
    let (_, two) = client.post("/actions/actions", action("two", "// 2")).await;
    let (_, chosen) = client.get("/actions/actions?actionName=two").await;
    assert_eq!(
        (&chosen["total"], &chosen["actions"][0]["id"]),
        (&json!(1), &two["id"])
    );
    let (_, page) = client.get("/actions/actions?page=1&per_page=1").await;
    assert_eq!(
        (&page["page"], &page["per_page"], &page["total"]),
        (&json!(1), &json!(1), &json!(2))
    );
    assert_eq!(page["actions"][0]["name"], "two");
    let none = client
        .get("/actions/actions?triggerId=pre-user-registration")
        .await;
    assert_eq!(none.1["actions"], json!([]));
    let path = format!("/actions/actions/{}", two["id"].as_str().unwrap());
    assert_eq!(client.delete(&path).await.0, 204);
    assert_problem(
        &client.get(&path).await,
        404,
        "Not Found",
        "inexistent_action",
    );
}

const BINDINGS: &str = "/actions/triggers/post-login/bindings";

#[tokio::test]
async fn bindings_keep_their_actions_and_an_action_that_runs_goes_by_force() {
    let client = Client::new().await;
    let (_, made) = client.post("/actions/actions", action("one", "// 1")).await;
    let id = made["id"].as_str().unwrap();
    client.post("/actions/actions", action("two", "// 2")).await;
    let by_name = json!({"ref": {"type": "action_name", "value": "two"}, "display_name": "Two"});
    let by_id = json!({"ref": {"type": "action_id", "value": id}});
    let body = json!({"bindings": [by_name, by_id]});
    let (status, bound) = client.patch(BINDINGS, body).await;
    assert_eq!(status, 200, "{bound}");
    let (_, listed) = client.get(BINDINGS).await;
    assert_eq!(listed["bindings"], bound["bindings"]);
    assert_eq!(listed["total"], 2, "{listed}");
    let rows = listed["bindings"].as_array().unwrap();
    assert_eq!(rows[0]["display_name"], "Two");
    assert_eq!(rows[1]["display_name"], "one");
    assert_eq!(rows[1]["action"]["id"], id);
    assert_eq!(rows[1]["trigger_id"], "post-login");
    let (_, other) = client
        .get("/actions/triggers/pre-user-registration/bindings")
        .await;
    assert_eq!(other["total"], 0, "{other}");

    // What is named by its own id stays what it was, at another place.
    let kept = json!({"ref": {"type": "binding_id", "value": rows[1]["id"]}});
    let two = json!({"ref": {"type": "action_name", "value": "two"}});
    let (_, turned) = client
        .patch(BINDINGS, json!({"bindings": [kept, two]}))
        .await;
    assert_eq!(turned["bindings"][0]["id"], rows[1]["id"]);

    // What does not exist, and what runs elsewhere, leaves everything as it is.
    let none = json!({"ref": {"type": "action_name", "value": "three"}});
    let answer = client.patch(BINDINGS, json!({"bindings": [none]})).await;
    assert_problem(&answer, 400, "Bad Request", "invalid_body");
    let elsewhere = "/actions/triggers/credentials-exchange/bindings";
    let one = json!({"ref": {"type": "action_id", "value": id}});
    let answer = client.patch(elsewhere, json!({"bindings": [one]})).await;
    assert_problem(&answer, 400, "Bad Request", "invalid_body");
    assert_eq!(client.get(BINDINGS).await.1["total"], 2);

    let path = format!("/actions/actions/{id}");
    let answer = client.delete(&path).await;
    assert_problem(&answer, 400, "Bad Request", "action_bound");
    assert_eq!(client.delete(&format!("{path}?force=true")).await.0, 204);
    let (_, left) = client.get(BINDINGS).await;
    assert_eq!(left["bindings"][0]["display_name"], "two", "{left}");
    assert_eq!(left["total"], 1);
}
