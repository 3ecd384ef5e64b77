using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PyPrepBot.Slack.Protocol.Incoming;

/// <summary>The form in which Slack sends commands and interactions to a web server.</summary>
internal static class FormBody
{
    // Slack sends about fifteen; a flood of others is nobody's command.
    private const int Most = 100;

    /// <summary>The fields by name; of a name that comes twice, the first.</summary>
    public static IReadOnlyDictionary<string, string> Fields(string body)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in body.Split('&', Most + 1).Take(Most))
        {
            var end = pair.IndexOf('=', StringComparison.Ordinal);
            fields.TryAdd(WebUtility.UrlDecode(end < 0 ? pair : pair[..end]), end < 0 ? "" : WebUtility.UrlDecode(pair[(end + 1)..]));
        }

        return fields;
    }

    /// <summary>A command is the same from a form as from the socket.</summary>
    public static CommandPayload Command(IReadOnlyDictionary<string, string> fields) =>
        new JsonObject(fields.Select(field => KeyValuePair.Create(field.Key, (JsonNode?)JsonValue.Create(field.Value))))
            .Deserialize(IncomingJson.Default.CommandPayload)!;
}
