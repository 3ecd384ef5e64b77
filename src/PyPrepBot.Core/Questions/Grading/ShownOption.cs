namespace PyPrepBot.Core.Questions.Grading;

/// <summary>One option as a member saw it; its place in the list is its letter.</summary>
public sealed record ShownOption(string Id, string Text, bool Right = false);
