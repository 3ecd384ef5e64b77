using System.Text.Json;
using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators.Discord.Rules;

/// <summary>Numbers that may be missing.</summary>
internal static class JsonNumbers
{
    public static long Or(this JsonNode? node, long missing) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.Number && value.TryGetValue<long>(out var number)
            ? number : missing;
}
