namespace PyPrepBot.Core.Cards;

/// <summary>The words on the form in which an answer is typed.</summary>
internal static class FormMessages
{
    public const string Title = "Your answer";
    public const string Output = "What is printed, line by line";
    public const string Fill = "What stands at ____";

    public static string Order(int count) => $"The {count} letters in order, such as {string.Concat("CADBFE".Take(count))}";
}
