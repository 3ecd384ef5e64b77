using System.Text.Json;
using System.Text.RegularExpressions;

namespace PyPrepBot.Slack.Protocol.WebApi;

/// <summary>What stands around every reply. https://docs.slack.dev/apis/web-api/#responses</summary>
internal sealed partial record ReplyEnvelope
{
    private const int Most = 25;

    public bool Ok { get; init; }

    public string? Error { get; init; }

    public string? Needed { get; init; }

    public string? Provided { get; init; }

    /// <summary>These may quote what was sent, so they are for us to read and for no log.</summary>
    public IReadOnlyList<string> Messages { get; init; } = [];

    /// <summary>Where the request was wrong, as <c>/blocks/1/elements</c>.</summary>
    public IReadOnlyList<string> Pointers { get; init; } = [];

    /// <summary>Null when this is no reply of the Web API.</summary>
    public static ReplyEnvelope? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement is { ValueKind: JsonValueKind.Object } root ? Read(root) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public override string ToString() => Ok ? "ok" : Error ?? "no error";

    private static ReplyEnvelope? Read(JsonElement root)
    {
        if (!root.TryGetProperty("ok", out var ok) || ok.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
            return null;

        List<string> messages = [.. Inner(root), .. Texts(root, "errors", "message")];
        return new ReplyEnvelope
        {
            Ok = ok.ValueKind == JsonValueKind.True,
            Error = Word(root, "error"),
            Needed = Word(root, "needed"),
            Provided = Word(root, "provided"),
            Messages = messages,
            Pointers = [.. messages.SelectMany(Pointed).Concat(Texts(root, "errors", "pointer").Where(IsPointer)).Distinct().Take(Most)],
        };
    }

    private static IEnumerable<string> Inner(JsonElement root) =>
        root.TryGetProperty("response_metadata", out var inner) && inner.ValueKind == JsonValueKind.Object
            ? Texts(inner, "messages", "message")
            : [];

    /// <summary>A list of texts, or of objects that hold them.</summary>
    private static IEnumerable<string> Texts(JsonElement holder, string list, string member) =>
        holder.TryGetProperty(list, out var items) && items.ValueKind == JsonValueKind.Array
            ? items.EnumerateArray().Select(item => TextOf(item, member)).OfType<string>()
            : [];

    private static string? TextOf(JsonElement item, string member) =>
        item.ValueKind == JsonValueKind.Object ? Text(item, member) : Text(item);

    private static string? Text(JsonElement holder, string name) => holder.TryGetProperty(name, out var value) ? Text(value) : null;

    private static string? Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    // These go into logs, so they are words or nothing.
    private static string? Word(JsonElement root, string name) => Text(root, name) is { } text && Words().IsMatch(text) ? text : null;

    private static IEnumerable<string> Pointed(string message) => Bracketed().Matches(message).Select(match => match.Groups[1].Value);

    private static bool IsPointer(string text) => Pointer().IsMatch(text);

    [GeneratedRegex(@"\A[\w:.,\- ]{1,300}\z")]
    private static partial Regex Words();

    [GeneratedRegex(@"\[json-pointer:(/[\w/.\-]{0,200})\]")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\A/[\w/.\-]{0,200}\z")]
    private static partial Regex Pointer();
}
