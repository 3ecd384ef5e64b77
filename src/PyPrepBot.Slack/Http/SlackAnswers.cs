using System.Text;
using System.Text.Json.Nodes;
using PyPrepBot.Core.Chat;

namespace PyPrepBot.Slack.Http;

/// <summary>What Slack's calls are responded with.</summary>
internal static class SlackAnswers
{
    /// <summary>Taken in. Without a single byte: a window that is to close stays open with an error over any other body.</summary>
    public static WebAnswer Nothing { get; } = new(200, default);

    public static WebAnswer NotSigned { get; } = new(401, default);

    public static WebAnswer WrongKind { get; } = new(415, default);

    /// <summary>Sent again it would be as unreadable. https://docs.slack.dev/apis/events-api/#errors</summary>
    public static WebAnswer Unreadable { get; } = new(400, default)
    {
        Headers = new Dictionary<string, string> { ["x-slack-no-retry"] = "1" },
    };

    public static WebAnswer Json(ReadOnlyMemory<byte> json) => new(200, json);

    public static WebAnswer Plain(string text) => new(200, Encoding.UTF8.GetBytes(text)) { ContentType = "text/plain; charset=utf-8" };

    /// <summary>Words for the one who typed.</summary>
    public static WebAnswer Ephemeral(string words) => Json(Encoding.UTF8.GetBytes(
        new JsonObject { ["response_type"] = "ephemeral", ["text"] = words }.ToJsonString()));
}
