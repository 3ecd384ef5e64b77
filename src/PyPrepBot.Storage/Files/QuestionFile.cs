using System.Collections.Frozen;
using PyPrepBot.Core.Questions;
using PyPrepBot.Storage.Files.Yaml;

namespace PyPrepBot.Storage.Files;

/// <summary>One file of questions, as far as it could be read.</summary>
/// <param name="Ids">Every id in it, also those of faulty questions.</param>
/// <param name="Whole">False when the file broke off, so that it may hold ids that nobody saw.</param>
internal sealed record QuestionFile(
    FaultLog Faults, IReadOnlyList<(string Id, int Line)> Ids, IReadOnlyList<ReadQuestion> Questions, bool Whole)
{
    // A group needs some hundred questions a file at most; 1 MiB holds about 400.
    private const int MostQuestions = 10_000;

    /// <param name="topics">The slugs that exist; null when that is not known.</param>
    public static QuestionFile Read(string name, ReadOnlySpan<byte> bytes, FrozenSet<string>? topics)
    {
        var faults = new FaultLog(name);
        if (SourceText.Decode(bytes, faults) is not { } text || YamlTree.Read(text, faults) is not { } root)
            return new QuestionFile(faults, [], [], Whole: false);

        if (root is YamlMap map)
            return Read(new Fields(map, "the file", faults), topics);

        if (root is not YamlRefused)
            faults.Add(root.Line, "type", $"The file is {root.Called}, not a group of fields.", "Begin with `schema: 1` and `questions:`.");
        return new QuestionFile(faults, [], [], Whole: false);
    }

    private static QuestionFile Read(Fields file, FrozenSet<string>? topics)
    {
        file.AllowOnly(["schema", "topic", "questions"]);
        file.Require("schema", "questions");
        file.Number("schema", 1, 1);
        var topic = file.OptionalText("topic", TextRules.Slug);
        var reader = new QuestionReader(topics, topic, file.Has("topic"));
        if (topic is not null)
            reader.CheckTopic(topic, file.LineOf("topic"), file);

        var ids = new List<(string, int)>();
        var questions = new List<ReadQuestion>();
        foreach (var group in file.Groups("questions", 1, MostQuestions).Where(group => group.Map.Complete))
        {
            if (group.Map.Find("id")?.Value is YamlText { Value.Length: > 0 } id)
                ids.Add((id.Value, id.Line));
            if (reader.Read(group) is { } question)
                questions.Add(question);
        }

        return new QuestionFile(file.Faults, ids, questions, file.Map.Complete);
    }
}
