namespace PyPrepBot.Core.Questions;

/// <summary>One option of a question that is answered by choosing.</summary>
/// <param name="Id">Derived from the text, so that reordering the file never moves an answer. See <see cref="OptionId"/>.</param>
/// <param name="Text">What a member reads; code stands in backticks.</param>
/// <param name="Right">True when choosing it is (part of) the right answer.</param>
/// <param name="Why">Shown after the answer: the rule behind a right option, the belief behind a wrong one.</param>
public sealed record Choice(string Id, string Text, bool Right, string? Why);
