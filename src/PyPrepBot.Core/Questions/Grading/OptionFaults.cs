using System.Text;

namespace PyPrepBot.Core.Questions.Grading;

/// <summary>What is wrong with the options of a question: texts that cannot be told apart, and a key that does not hold.</summary>
internal static class OptionFaults
{
    public static IEnumerable<string> Of(Question question, IReadOnlyList<ShownOption> options) =>
        Alike(options).Concat(Ambiguous(question, options)).Concat(Unsound(question, options));

    private static IEnumerable<string> Alike(IReadOnlyList<ShownOption> options)
    {
        foreach (var group in options.GroupBy(option => option.Id).Where(group => group.Count() > 1))
            yield return $"{group.Count()} options share the id {group.Key}.";

        // Texts that differ in capitals alone can still be told apart by who types them exactly.
        foreach (var group in options.GroupBy(option => Typed(option)).Where(group => group.Count() > 1))
            yield return $"The options {Quoted(group)} are the same text.";
    }

    private static IEnumerable<string> Ambiguous(Question question, IReadOnlyList<ShownOption> options)
    {
        foreach (var option in options)
        {
            var text = Typed(option);
            if (text.Length == 0)
                yield return "An option has no text.";
            else if (OptionReader.One(options, option.Text) != option.Id)
                yield return $"The option '{option.Text}' is not understood when its text is typed.";
            else if (question is not TrueFalseQuestion && text.Any(char.IsAsciiLetter) && Labels.Read(text, options.Count) is not null)
                yield return $"The option '{option.Text}' could be taken for the letters of other options.";
        }
    }

    private static IEnumerable<string> Unsound(Question question, IReadOnlyList<ShownOption> options)
    {
        var right = options.Count(option => option.Right);
        if (question is ChoiceQuestion && right != 1)
            yield return $"One option has to be right, but {right} are.";
        if (question is MultiQuestion && (right == 0 || right == options.Count))
            yield return "Some options have to be right and some wrong.";
        if (question is OrderQuestion { Items.Count: < 2 } or MatchQuestion { Pairs.Count: < 2 })
            yield return "There is nothing to put in order.";

        var answer = string.Join(',', RightIds(question));
        if (QuestionGrader.Grade(question, [], answer, null).Verdict != Verdict.Correct)
            yield return "The right answer would not be marked as right.";

        foreach (var wrong in options.Where(option => !option.Right && question is ChoiceQuestion))
        {
            if (QuestionGrader.Grade(question, [], wrong.Text, null).Verdict != Verdict.Wrong)
                yield return $"The wrong option '{wrong.Text}' would not be marked as wrong.";
        }
    }

    private static IEnumerable<string> RightIds(Question question) => question switch
    {
        ChoiceQuestion choice => choice.Choices.Where(option => option.Right).Select(option => option.Id),
        MultiQuestion multi => multi.Choices.Where(option => option.Right).Select(option => option.Id),
        OrderQuestion order => order.Items.Select(item => item.Id),
        MatchQuestion match => match.Pairs.Select(pair => pair.RightId),
        _ => [],
    };

    private static string Typed(ShownOption option) => Cleaning.Clean(option.Text, NormalizationForm.FormKC);

    private static string Quoted(IEnumerable<ShownOption> options) => string.Join(" and ", options.Select(option => $"'{option.Text}'"));
}
