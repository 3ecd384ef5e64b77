using PyPrepBot.Core.Questions;
using PyPrepBot.Storage.Files;

namespace PyPrepBot.Tests.Storage.Files.Linting;

/// <summary>Banks made of questions in memory, each in line 7 of one file.</summary>
internal static class LintBank
{
    public static SingleQuestion Single { get; } = (SingleQuestion)Samples.Question(Samples.Of("single"));

    public static LoadedBank Of(params Question[] questions)
    {
        var topics = TopicsFile.Read(System.Text.Encoding.UTF8.GetBytes(Samples.Topics));
        var positions = questions.ToDictionary(question => question.Id, _ => new QuestionPosition("gil.yaml", 7));

        return new LoadedBank(questions, new TopicIndex(topics.Topics), topics.Plan, [], positions, topics.Lines);
    }

    public static IReadOnlyList<BankWarning> Warnings(string rule, LoadedBank bank, LintWish? wish = null) =>
        [.. BankLint.Of(bank, wish).Warnings.Where(warning => warning.Rule == rule)];
}
