using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.Api;

namespace PyPrepBot.Simulators.Slack.Rules;

/// <summary>What a message may hold.</summary>
internal static class MessageRules
{
    public static ApiReply? Refusal(JsonArray? blocks, Action<string>? note)
    {
        if (blocks is null)
            return null;
        var faulty = new Faulty(note);
        BlockRules.Check(faulty, "/blocks", blocks, Surface.Message);
        if (faulty.Any)
            return ApiReply.Invalid("invalid_blocks", faulty);
        return BlockLengths.Of(blocks) > BlockLengths.Most ? ApiReply.Error("msg_blocks_too_long") : null;
    }

    /// <remarks>https://docs.slack.dev/messaging/message-metadata</remarks>
    public static ApiReply? Refusal(JsonObject? metadata)
    {
        if (metadata is null or { Count: 0 })
            return null;
        if (metadata.Text("event_type") is not { Length: > 0 } type || metadata["event_payload"] is not JsonObject payload)
            return ApiReply.Error("invalid_metadata_format");
        if (!type.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_'))
            return ApiReply.Error("invalid_metadata_schema");
        return payload.ToJsonString().Length > 8000 ? ApiReply.Error("metadata_too_large") : null;
    }
}
