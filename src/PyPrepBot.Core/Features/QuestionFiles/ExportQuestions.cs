using System.Text;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.QuestionFiles;

/// <summary><c>/question export gil csv</c>: what this group wrote and changed, or all it is asked, as a file.</summary>
public sealed class ExportQuestions(GroupDirectory directory, IQuestionBank bank, IGroupQuestionStore versions, IQuestionFiles files)
    : IInteractionHandler<SlashCommand>
{
    public const string Own = "own";
    public const string All = "all";

    public static IReadOnlyList<string> Kinds { get; } = [Own, All];

    public static IReadOnlyList<string> Formats { get; } = [.. Enum.GetNames<QuestionFormat>().Select(name => name.ToLowerInvariant())];

    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var (group, _) = await directory.WhoAsync(command, cancellation);
        var snapshot = bank.Of(group.Id);
        Topic? topic = null;
        if (command.Arguments["topic"] is { } named && (topic = snapshot.Topics.Find(WellFormed.Of(named))) is null)
        {
            return Reply.Ephemeral(FileMessages.UnknownTopic(snapshot.Topics.Nearest(named, 3)));
        }

        var questions = (await WantedAsync(group, snapshot, command.Arguments["what"] == All, cancellation))
            .Where(question => topic is null || question.Topic == topic.Slug)
            .ToList();
        if (questions.Count == 0)
        {
            return Reply.Ephemeral(FileMessages.NothingToExport(topic?.Slug));
        }

        _ = Enum.TryParse<QuestionFormat>(command.Arguments["format"], ignoreCase: true, out var format);
        var content = Encoding.UTF8.GetBytes(files.Write(questions, format));
        return Reply.Ephemeral(content.Length > ChatFile.MostBytes
            ? FileMessages.TooMuch()
            : FileMessages.Exported(questions.Count, new ChatFile(NameOf(topic?.Slug, format), content)));
    }

    private async Task<IReadOnlyList<Question>> WantedAsync(
        StudyGroup group, QuestionBank snapshot, bool all, CancellationToken cancellation)
    {
        if (all)
        {
            return snapshot.All;
        }

        var kept = await versions.AllAsync(group.Id, cancellation);
        var touched = kept.Select(version => version.QuestionId).ToHashSet(StringComparer.Ordinal);
        return [.. snapshot.All.Where(question => touched.Contains(question.Id))];
    }

    private static string NameOf(string? topic, QuestionFormat format)
    {
        var ending = format == QuestionFormat.Anki ? "txt" : format.ToString().ToLowerInvariant();
        return topic is null ? $"questions.{ending}" : $"questions-{topic}.{ending}";
    }
}
