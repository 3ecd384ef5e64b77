using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord.Rules;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Simulators.Discord.Rest;

/// <summary>Changes a message: what is missing stays, what is null or empty goes.</summary>
internal static class MessageEdit
{
    public static RestReply? Apply(RestCall call, StoredMessage message, JsonObject body, MessageKind kind)
    {
        var errors = call.NewErrors();
        MessageRules.Check(new Body(errors, "", body), kind, MessageRules.IsV2(message), call.Request.Files.Count);
        if (errors.Any)
            return call.Invalid(errors);
        return Change(call, message, body);
    }

    /// <summary>The same for a body that was examined already.</summary>
    public static RestReply? Change(RestCall call, StoredMessage message, JsonObject body)
    {
        call.ExpectMentions(body);
        var becomesV2 = (body["flags"].Or(0) & MessageRules.V2) != 0 && !MessageRules.IsV2(message);
        if (becomesV2 && ((message.Content.Length > 0 && !body.ContainsKey("content"))
            || (message.Embeds.Count > 0 && !body.ContainsKey("embeds"))))
        {
            var errors = call.NewErrors();
            errors.Add("flags", "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", "The message still has content or embeds.");
            return call.Invalid(errors);
        }

        if (LeavesNothing(call, message, body))
            return RestReply.EmptyMessage();
        Fill(call, message, body);
        message.EditedAt = call.Simulation.Time.GetUtcNow();
        message.Edits++;
        message.Thinking = false;
        call.World.Changed();
        return null;
    }

    public static void Fill(RestCall call, StoredMessage message, JsonObject body)
    {
        if (body.ContainsKey("attachments") || call.Request.Files.Count > 0)
            Uploads.Attach(call, message, body["attachments"] as JsonArray ?? []);
        if (body.ContainsKey("content"))
            message.Content = body["content"]?.ToString() ?? "";
        if (body.ContainsKey("embeds"))
            message.Embeds = Copy(body["embeds"]);
        if (body.ContainsKey("components"))
        {
            message.Components = Copy(body["components"]);
            Components.Number(message.Components);
        }

        message.Flags |= (int)body["flags"].Or(0) & ~MessageRules.Ephemeral;
        call.Violations.AddRange(Uploads.Resolve(message).Select(name => $"nothing is attached under the name {name}"));
        if (call.Request.Files.Count > 0 && MessageRules.IsV2(message))
            call.Violations.AddRange(Uploads.Unseen(message).Select(name => $"no component shows the file {name}"));
    }

    private static JsonArray Copy(JsonNode? list) => list is JsonArray array ? (JsonArray)array.DeepClone() : [];

    private static bool LeavesNothing(RestCall call, StoredMessage message, JsonObject body) =>
        call.Request.Files.Count == 0
        && (body.ContainsKey("content") ? string.IsNullOrEmpty(body["content"]?.ToString()) : message.Content.Length == 0)
        && IsGone(body, "embeds", message.Embeds)
        && IsGone(body, "components", message.Components)
        && IsGone(body, "attachments", message.Attachments)
        && body["poll"] is null;

    private static bool IsGone(JsonObject body, string name, JsonArray old) =>
        body.ContainsKey(name) ? body[name] is not JsonArray { Count: > 0 } : old.Count == 0;
}
