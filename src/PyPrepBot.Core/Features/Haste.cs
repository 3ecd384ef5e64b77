using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Features;

/// <summary>Answers given before the question can have been read. They count for their member and move nobody else's questions.</summary>
internal static class Haste
{
    private static readonly TimeSpan Reading = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Typing = TimeSpan.FromSeconds(5);

    public static bool IsSuspect(Question question, string input, TimeSpan sinceOpened) => question is TypedQuestion typed
        ? sinceOpened < Typing && input.Trim() == typed.Answer.Trim()
        : sinceOpened < Reading;
}
