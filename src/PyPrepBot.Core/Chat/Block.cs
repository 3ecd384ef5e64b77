namespace PyPrepBot.Core.Chat;

/// <summary>One piece of a message. Text is plain or a small typed tree; escaping and markup belong to the renderers.</summary>
public abstract record Block;
