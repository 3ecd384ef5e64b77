namespace PyPrepBot.Simulators.Discord.Load;

/// <summary>An interaction that only lacks its id and its token, so that sending it costs next to nothing.</summary>
/// <param name="Rest">The fields of the payload after those two, with the closing brace.</param>
public sealed record PreparedInteraction(string Rest);
