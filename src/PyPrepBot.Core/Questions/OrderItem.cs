namespace PyPrepBot.Core.Questions;

/// <summary>One step of an <see cref="OrderQuestion"/>.</summary>
public sealed record OrderItem(string Id, string Text);
