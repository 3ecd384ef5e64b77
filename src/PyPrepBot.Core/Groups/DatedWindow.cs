namespace PyPrepBot.Core.Groups;

/// <summary>A challenge's window with the date, in the group's zone, that names the challenge.</summary>
public readonly record struct DatedWindow(DateOnly Date, Window Window);
