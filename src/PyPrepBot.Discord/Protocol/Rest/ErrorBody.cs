using System.Text.Json;

namespace PyPrepBot.Discord.Protocol.Rest;

/// <summary>Why a call was refused. https://discord.com/developers/docs/reference#error-messages</summary>
internal sealed record ErrorBody(int Code, string? Message, JsonElement? Errors)
{
    private const int MostFaults = 25;

    public DiscordApiException ToException(int status)
    {
        var faults = new List<string>();
        if (Errors is { } errors)
            Flatten(errors, "", faults);

        return new DiscordApiException(status, Code, Safe(Message) ?? "no message", faults);
    }

    // Array indexes are keys like any other; the leaves stand in "_errors", which may be at the root at once.
    private static void Flatten(JsonElement errors, string path, List<string> faults)
    {
        if (errors.ValueKind != JsonValueKind.Object)
            return;

        foreach (var member in errors.EnumerateObject())
        {
            if (faults.Count == MostFaults)
                return;
            if (member.NameEquals("_errors"))
                AddLeaves(member.Value, path, faults);
            else
                Flatten(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}", faults);
        }
    }

    private static void AddLeaves(JsonElement leaves, string path, List<string> faults)
    {
        if (leaves.ValueKind != JsonValueKind.Array)
            return;

        foreach (var leaf in leaves.EnumerateArray())
        {
            if (leaf.ValueKind == JsonValueKind.Object && faults.Count < MostFaults)
                faults.Add($"{(path.Length == 0 ? "body" : path)}: {Text(leaf, "code")} {Safe(Text(leaf, "message"))}".TrimEnd());
        }
    }

    private static string? Text(JsonElement leaf, string name) =>
        leaf.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    // A message such as: Value "..." is not snowflake, quotes what we sent.
    private static string? Safe(string? message) => message is null || message.AsSpan().ContainsAny("\"'`“") ? null : message;
}
