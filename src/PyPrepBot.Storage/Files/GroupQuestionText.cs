using PyPrepBot.Core.Questions;
using PyPrepBot.Storage.Files.Exchange;
using PyPrepBot.Storage.Files.Yaml;

namespace PyPrepBot.Storage.Files;

/// <summary>A group's question as the text of a file of the bank, so that what a group wrote can become a patch of it.</summary>
internal sealed class GroupQuestionText : IQuestionText
{
    private static readonly string[] Head = ["schema: 1", "questions:"];

    public string Write(Question question) => Write([question]);

    public static string Write(IEnumerable<Question> questions) =>
        string.Join('\n', Head.Concat(questions.SelectMany(question => YamlQuestion.Of(QuestionMap.Of(question)).Lines))) + "\n";

    public Question? Read(string text)
    {
        var faults = new FaultLog("group");
        return YamlTree.Read(text, faults) is YamlMap root
            && root.Find("questions")?.Value is YamlList { Items: [YamlMap map] }
                ? Read(map, topics: null, faults)
                : null;
    }

    public static Question? Read(YamlMap map, System.Collections.Frozen.FrozenSet<string>? topics, FaultLog faults) =>
        new QuestionReader(topics, fileTopic: null, fileHasTopic: false)
            .Read(new Fields(map, "a question", faults) { IsGroups = true })?.Question;
}
