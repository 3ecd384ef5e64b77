namespace PyPrepBot.Simulators.Slack.Load;

/// <summary>A press or a command that only lacks its ids, so that sending it costs next to nothing.</summary>
/// <param name="Type">The type of the envelope.</param>
/// <param name="Rest">The fields of the payload after those that are made when it is sent, with the closing brace.</param>
/// <param name="View">The window in which it happens; null in a message.</param>
public sealed record PreparedPress(string Type, string Rest, string? View);
