using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord.Rules;

namespace PyPrepBot.Simulators.Discord.Rest;

/// <summary>What a request is answered with.</summary>
internal sealed record RestReply(int Status, JsonNode? Body = null)
{
    /// <summary>A body that is no JSON.</summary>
    public string? Text { get; init; }

    public string ContentType { get; init; } = "application/json";

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>False for what a proxy in front of Discord says.</summary>
    public bool FromDiscord { get; init; } = true;

    public static RestReply Ok(JsonNode body) => new(200, body);

    public static RestReply NoContent() => new(204);

    /// <remarks>https://discord.com/developers/docs/topics/opcodes-and-status-codes#json</remarks>
    public static RestReply Error(int status, int code, string message) =>
        new(status, new JsonObject { ["message"] = message, ["code"] = code });

    public static RestReply Invalid(FormErrors errors) =>
        new(400, new JsonObject { ["message"] = "Invalid Form Body", ["code"] = 50035, ["errors"] = errors.Nested() });

    public static RestReply UnknownChannel() => Error(404, 10003, "Unknown Channel");

    public static RestReply UnknownGuild() => Error(404, 10004, "Unknown Guild");

    public static RestReply UnknownMessage() => Error(404, 10008, "Unknown Message");

    public static RestReply UnknownWebhook() => Error(404, 10015, "Unknown Webhook");

    public static RestReply UnknownInteraction() => Error(404, 10062, "Unknown interaction");

    public static RestReply MissingAccess() => Error(403, 50001, "Missing Access");

    public static RestReply MissingPermissions() => Error(403, 50013, "Missing Permissions");

    public static RestReply EmptyMessage() => Error(400, 50006, "Cannot send an empty message");
}
