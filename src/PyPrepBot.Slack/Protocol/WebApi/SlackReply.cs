using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PyPrepBot.Slack.Protocol.WebApi;

/// <summary>The reply to a call that was carried out. Where it had been so before, <c>ok</c> is false all the same.</summary>
internal sealed record SlackReply(ReplyEnvelope Envelope, ReadOnlyMemory<byte> Json)
{
    /// <summary>For a change that was never sent, because a newer one for the same message was there.</summary>
    public static SlackReply Overtaken { get; } = new(new ReplyEnvelope { Ok = true }, """{"ok":true}"""u8.ToArray());

    /// <summary>A body that is not what it should be counts as no usable reply, although the call was carried out.</summary>
    public T Read<T>(JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(Json.Span, type) ?? throw SlackUnreachableException.Unreadable();
        }
        catch (JsonException)
        {
            // The reader's own message may quote the body.
            throw SlackUnreachableException.Unreadable();
        }
    }

    public override string ToString() => $"reply of {Json.Length} bytes";
}
