using System.Text.Json;

namespace PyPrepBot.Discord.Protocol.Outgoing;

/// <summary>A suggestion, or one of the values an option may take.</summary>
/// <param name="Value">Text, or a whole number for options that are numbers.</param>
internal sealed record ChoiceBody(string Name, JsonElement Value);
