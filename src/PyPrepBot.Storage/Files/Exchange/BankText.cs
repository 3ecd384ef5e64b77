namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>Questions as one file of the bank: the authors' own lines, in their order, with their comments.</summary>
internal static class BankText
{
    private const int Dash = 2;

    /// <param name="topic">The topic at the top; questions that had it from the top of their own file stay as they are.</param>
    public static string Of(IEnumerable<BankSource> files, Func<SourceQuestion, bool> wanted, string? topic)
    {
        var lines = new List<string> { "schema: 1" };
        if (topic is not null)
            lines.Add($"topic: {topic}");

        lines.Add("questions:");
        foreach (var file in files)
            lines.AddRange(LinesOf(file, wanted, topic));

        return string.Join('\n', lines) + "\n";
    }

    private static IEnumerable<string> LinesOf(BankSource file, Func<SourceQuestion, bool> wanted, string? topic)
    {
        var questions = file.Questions().ToList();
        if (questions.Count == 0 || !questions.Any(wanted))
            return [];

        var head = wanted(questions[0]) ? file.HeadComments().ToList() : [];
        var tail = wanted(questions[^1]) ? file.TailComments() : [];
        return
        [
            .. head.Count > 0 ? head.Prepend(string.Empty) : [],
            .. questions.Where(wanted).SelectMany(question => LinesOf(question, topic)),
            .. tail,
        ];
    }

    private static IEnumerable<string> LinesOf(SourceQuestion question, string? topic)
    {
        var block = (question.Block ?? YamlQuestion.Of(question.Map)).At(Dash);
        if (question.Map.Find("topic") is null && question.FileTopic is { } own && own != topic)
            block = block.WithTopicOfFile(own);

        return [string.Empty, .. block.Comments(), .. block.Lines];
    }
}
