namespace PyPrepBot.Core.Chat;

/// <summary>Where the router gets a handler of a type; the exe hands in its container.</summary>
public delegate object HandlerSource(Type handler);
