namespace PyPrepBot.Core.Questions.Drafts;

/// <summary>A question as it stands in a form, to be changed there; the reverse of reading a draft.</summary>
/// <remarks>
/// One option a line, <c>*</c> before a right one, <c>&gt;</c> before the reason of the option above. Lines with a bug: <c>* 4 = what it
/// becomes</c>. Pairs: <c>left =&gt; right</c>; without a left one, it fits nothing.
/// </remarks>
public static class DraftText
{
    public const string Fence = "```";
    public const string Right = "*";
    public const string Wrong = "- ";
    public const string Reason = ">";
    public const string Pair = "=>";

    public static QuestionDraft Of(Question question) => new(
        question.Kind,
        question.Code is { } code ? $"{question.Prompt}\n{Fence}\n{code.TrimEnd('\n')}\n{Fence}" : question.Prompt,
        AnswerOf(question),
        question.Explain,
        $"{question.Topic} {question.Difficulty.ToString().ToLowerInvariant()}",
        string.Join('\n', question.Refs.Select(address => address.OriginalString)));

    private static string AnswerOf(Question question) => question switch
    {
        TrueFalseQuestion belief => Lines([
            belief.Choices.First(choice => choice.Right).Text.ToLowerInvariant(),
            .. Reasons(belief.Choices.First(choice => !choice.Right).Why),
        ]),
        BugQuestion bug => Lines(bug.Choices.SelectMany(choice =>
            Reasons(choice.Why).Prepend(choice.Right ? $"{Right} {choice.Text} = {bug.Fix}" : choice.Text))),
        ChoiceQuestion single => Lines(Options(single.Choices)),
        MultiQuestion multi => Lines(Options(multi.Choices)),
        FillQuestion fill => Lines(fill.Accept.Prepend(fill.Answer)),
        TypedQuestion typed => typed.Answer,
        OrderQuestion order => Lines(order.Items.Select(item => item.Text)),
        MatchQuestion match => Lines(match.Pairs
            .SelectMany(pair => Reasons(pair.Why).Prepend($"{pair.Left} {Pair} {pair.Right}"))
            .Concat(match.Extra.Select(extra => $"{Pair} {extra.Text}"))),
        _ => "",
    };

    private static IEnumerable<string> Options(IEnumerable<Choice> choices) =>
        choices.SelectMany(choice => Reasons(choice.Why).Prepend(Option(choice)));

    private static string Option(Choice choice)
    {
        var isTaken = choice.Text.StartsWith(Right, StringComparison.Ordinal)
            || choice.Text.StartsWith(Reason, StringComparison.Ordinal)
            || choice.Text.StartsWith(Wrong, StringComparison.Ordinal);
        return choice.Right ? $"{Right} {choice.Text}" : isTaken ? Wrong + choice.Text : choice.Text;
    }

    private static IEnumerable<string> Reasons(string? why) => why is null ? [] : [$"{Reason} {why}"];

    private static string Lines(IEnumerable<string> lines) =>
        string.Join('\n', lines.Select(line => line.Replace('\n', ' ')));
}
