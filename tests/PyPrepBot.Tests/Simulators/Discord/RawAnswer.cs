using System.Text.Json.Nodes;

namespace PyPrepBot.Tests.Simulators.Discord;

/// <summary>A status and a body.</summary>
internal sealed record RawAnswer(int Status, JsonNode? Body)
{
    public int? Code => (int?)Body?["code"];

    public string Errors => Body?["errors"]?.ToJsonString() ?? "";
}
