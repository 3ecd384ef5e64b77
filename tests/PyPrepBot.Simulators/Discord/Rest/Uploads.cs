using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Simulators.Discord.Rest;

/// <summary>Files of messages.</summary>
internal static class Uploads
{
    private const string Scheme = "attachment://";

    public static void Attach(RestCall call, StoredMessage message, JsonArray wanted)
    {
        var kept = message.Attachments.Where(old => wanted.Any(one => one!["id"]!.ToString() == old!["id"]!.ToString()))
            .Select(old => old!.DeepClone());
        JsonArray list = [.. kept];
        foreach (var file in call.Request.Files)
        {
            if (file.Name.Any(character => character > 126) || file.Name.Contains("=?utf-8", StringComparison.OrdinalIgnoreCase))
                call.Violations.Add("a file name is not plain ASCII");
            var number = file.Number.ToString(CultureInfo.InvariantCulture);
            var about = wanted.FirstOrDefault(one => one!["id"]!.ToString() == number);
            list.Add(Write(call, file, about?["description"]?.ToString()));
        }

        message.Attachments = list;
    }

    /// <summary>Replaces attachment://name by the address of the file; gives back the names that lead nowhere.</summary>
    public static IReadOnlyList<string> Resolve(StoredMessage message)
    {
        var missing = new List<string>();
        foreach (var list in (JsonArray[])[message.Embeds, message.Components])
            Resolve(list, message.Attachments, missing);
        return missing;
    }

    private static JsonObject Write(RestCall call, UploadedFile file, string? description)
    {
        var id = call.World.Ids.Next();
        var path = $"/attachments/{id}/{Uri.EscapeDataString(file.Name)}";
        call.Simulation.Uploads[path] = (file.Type, file.Bytes);
        return new JsonObject
        {
            ["id"] = id, ["filename"] = file.Name, ["description"] = description, ["size"] = file.Bytes.Length,
            ["content_type"] = file.Type,
            ["url"] = new Uri(call.Simulation.Address, path).ToString(), ["proxy_url"] = new Uri(call.Simulation.Address, path).ToString(),
        };
    }

    private static void Resolve(JsonNode? node, JsonArray attachments, List<string> missing)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array)
                Resolve(item, attachments, missing);
        }

        if (node is not JsonObject json)
            return;
        foreach (var (name, value) in json.ToList())
        {
            if (value?.GetValueKind() != JsonValueKind.String || !value.GetValue<string>().StartsWith(Scheme, StringComparison.Ordinal))
                Resolve(value, attachments, missing);
            else if (attachments.FirstOrDefault(one =>
                one!["filename"]!.ToString() == value.GetValue<string>()[Scheme.Length..]) is { } found)
                json[name] = found["url"]!.ToString();
            else
                missing.Add(value.GetValue<string>());
        }
    }
}
