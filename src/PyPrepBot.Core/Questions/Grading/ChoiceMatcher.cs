namespace PyPrepBot.Core.Questions.Grading;

/// <summary>Grades the choice of one option.</summary>
public static class ChoiceMatcher
{
    /// <param name="input">The id from a button, or what was typed: a text, letter or number.</param>
    public static Mark Grade(IReadOnlyList<ShownOption> shown, string input)
    {
        if (OptionReader.One(shown, input) is not { } id)
            return Mark.Invalid;

        var chosen = shown.First(option => option.Id == id);
        return Mark.Scored(chosen.Right ? 1 : 0, chosen.Text);
    }
}
