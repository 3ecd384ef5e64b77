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
            if (file.Bytes.Length == 0)
                call.Violations.Add("a file is empty");
            if (file.Name.Any(character => character > 126) || file.Name.Contains("=?utf-8", StringComparison.OrdinalIgnoreCase))
                call.Violations.Add("a file name is not plain ASCII");
            var number = file.Number.ToString(CultureInfo.InvariantCulture);
            var about = wanted.FirstOrDefault(one => one!["id"]!.ToString() == number);
            list.Add(Keep(call.Simulation, file, about?["description"]?.ToString()));
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

    /// <summary>Files that nobody gets to see: a message of components shows only what one of them names.</summary>
    public static IEnumerable<string> Unseen(StoredMessage message)
    {
        var shown = message.Components.ToJsonString();
        return message.Attachments.Where(one => !shown.Contains(JsonValue.Create(one!["url"]!.ToString()).ToJsonString(), StringComparison.Ordinal))
            .Select(one => one!["filename"]!.ToString());
    }

    /// <summary>Lays a file down where anybody finds it who knows the address.</summary>
    public static JsonObject Keep(Simulation simulation, UploadedFile file, string? description)
    {
        var id = simulation.World.Ids.Next();
        // The name on the address is Discord's own: what does not belong into one is left out.
        var path = $"/attachments/{id}/{string.Concat(file.Name.Where(one => char.IsAsciiLetterOrDigit(one) || one is '.' or '-' or '_'))}";
        simulation.Uploads[path] = (file.Type, file.Bytes);
        simulation.World.Files[id] = file.Bytes;
        var address = new Uri(simulation.Address, path).ToString();
        return new JsonObject
        {
            ["id"] = id, ["filename"] = file.Name, ["description"] = description, ["size"] = file.Bytes.Length,
            ["content_type"] = file.Type, ["url"] = address, ["proxy_url"] = address,
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
