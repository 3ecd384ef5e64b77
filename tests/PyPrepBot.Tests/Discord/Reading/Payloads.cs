using System.Text.Json;
using System.Text.Json.Nodes;
using PyPrepBot.Core.Chat;
using PyPrepBot.Discord.Protocol.Incoming;
using PyPrepBot.Discord.Reading;

namespace PyPrepBot.Tests.Discord.Reading;

/// <summary>Interactions as Discord sends them, changed in one place where a test needs it.</summary>
internal static class Payloads
{
    public static DateTimeOffset Now { get; } = new(2026, 11, 22, 8, 0, 0, TimeSpan.Zero);

    public static InteractionReading Read(string name, Action<JsonNode>? change = null)
    {
        var payload = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Payloads", "Discord", $"{name}.json")))!;
        change?.Invoke(payload);
        return InteractionReader.Read(payload.Deserialize(IncomingJson.Default.InteractionPayload)!, Now);
    }

    /// <summary>The interaction, which has to be one of this kind.</summary>
    public static T Read<T>(string name, Action<JsonNode>? change = null)
        where T : Interaction =>
        Assert.IsType<T>(Assert.IsType<InteractionReading.Read>(Read(name, change)).Interaction);

    public static RefusedKind Refused(string name, Action<JsonNode>? change = null) =>
        Assert.IsType<InteractionReading.Refused>(Read(name, change)).Kind;
}
