using PyPrepBot.Core.Questions;
using PyPrepBot.Storage.Files.Yaml;

namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>What breaks no rule and should be looked at before it is written, by the lines of the file that comes in.</summary>
internal static class ImportWarnings
{
    public static IReadOnlyList<BankWarning> Of(string file, IReadOnlyList<Incoming> questions, LoadedBank after)
    {
        var lint = BankLint.Of(after).Warnings;
        return
        [
            .. questions.SelectMany(question => Changed(question, file)
                .Concat(lint
                    .Where(warning => IsAbout(warning, question))
                    .Select(warning => warning with { File = file, Line = question.Line }))),
        ];
    }

    private static bool IsAbout(BankWarning warning, Incoming question) =>
        !question.IsUnchanged && warning.Message.StartsWith($"{question.Question.Id}: ", StringComparison.Ordinal);

    private static IEnumerable<BankWarning> Changed(Incoming question, string file)
    {
        if (question.Existing is not { } existing || question.IsUnchanged)
            yield break;

        var id = question.Question.Id;
        if (existing.Question.Status == QuestionStatus.Live && AnswersOtherwise(question.Question, existing.Question))
        {
            yield return new BankWarning(
                file,
                question.Line,
                "live-answer",
                $"{id}: the answer or an option of a live question changes, and people have answered it.",
                "If the old answer holds for some versions, narrow `python`; if not, retire it and add a question with `replaces`.");
        }

        if (question.Source.Block is null && existing.Source is { Block: { } block } source && LosesComments(block, source))
        {
            var message = $"{id}: the comments among its fields go, as the file carries none.";
            yield return new BankWarning(file, question.Line, "comments", message, "Write them again by hand, or edit the YAML.");
        }
    }

    // With the text of the old one in place of its own, only the key is left to make a difference.
    private static bool AnswersOtherwise(Question changed, Question live) =>
        live.Revision
        != QuestionRevision.Of(changed with { Prompt = live.Prompt, Code = live.Code, Python = live.Python, Build = live.Build });

    // What stands behind a number sign may belong to the code; a comment is one that nobody misses.
    private static bool LosesComments(SourceBlock block, SourceQuestion question) => Enumerable.Range(0, block.Lines.Count)
        .Select(at => (At: at, Sign: $" {block.Lines[at]}".IndexOf(" #", StringComparison.Ordinal)))
        .Where(comment => comment.Sign >= 0)
        .Any(comment => IsSame([.. block.Lines.Select((line, at) => at == comment.At ? line[..comment.Sign] : line)], question));

    private static bool IsSame(IReadOnlyList<string> lines, SourceQuestion question) =>
        YamlTree.Read(string.Join('\n', lines) + "\n", new FaultLog(string.Empty)) is YamlList { Items: [YamlMap map] }
        && JsonText.Of(question with { Map = map }) == JsonText.Of(question);
}
