using System.Collections.Frozen;
using PyPrepBot.Storage.Files.Yaml;

namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>Reads the questions of a file in any format, each with the line in which it begins there.</summary>
internal static class ImportReading
{
    private const int MostQuestions = 10_000;

    public static IReadOnlyList<SourceQuestion> Read(ImportFile file, FrozenSet<string>? topics, FaultLog faults)
    {
        if (ImportText.Decode(file, faults) is not { } text)
            return [];

        var questions = file.Format switch
        {
            ExchangeFormat.Yaml => ReadYaml(file.Name, text, topics, faults),
            ExchangeFormat.Json => ReadDocument(JsonTree.Read(text, faults), topics, faults).ToList(),
            ExchangeFormat.Csv => CsvText.Read(text, faults),
            _ => AnkiText.Read(text, faults),
        };
        if (questions.Count == 0 && faults.Count == 0)
            faults.Add(1, "count", "The file holds no question.", "Export some questions to see how it looks.");

        return questions;
    }

    private static List<SourceQuestion> ReadYaml(string name, string text, FrozenSet<string>? topics, FaultLog faults)
    {
        SourceText.CheckIndentation(text, faults);
        var root = YamlTree.Read(text, faults);
        var questions = ReadDocument(root, topics, faults).ToList();
        if (faults.Count > 0 || root is not YamlMap map)
            return questions;

        return [.. BankSource.Of(name, text, map).Questions()];
    }

    private static IEnumerable<SourceQuestion> ReadDocument(YamlNode? root, FrozenSet<string>? topics, FaultLog faults)
    {
        if (root is not YamlMap map)
        {
            if (root is not (null or YamlRefused))
                faults.Add(root.Line, "type", $"The file is {root.Called}, not a group of fields.", "Begin with `schema` and `questions`.");
            return [];
        }

        var file = new Fields(map, "the file", faults);
        file.AllowOnly(["schema", "topic", "questions"]);
        file.Require("schema", "questions");
        file.Number("schema", 1, 1);
        var topic = file.OptionalText("topic", TextRules.Slug);
        if (topic is not null)
            new QuestionReader(topics, topic, fileHasTopic: true).CheckTopic(topic, file.LineOf("topic"), file);

        return file.Groups("questions", 1, MostQuestions)
            .Where(group => group.Map.Complete)
            .Select(group => new SourceQuestion(group.Map, Block: null, topic));
    }
}
