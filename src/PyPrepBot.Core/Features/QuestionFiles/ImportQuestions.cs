using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.QuestionFiles;

/// <summary><c>/question import</c> with a file: what it would bring, or all of it at once, or nothing.</summary>
public sealed class ImportQuestions(
    GroupDirectory directory, IEnumerable<IFileSource> sources, IQuestionBank bank, IQuestionFiles files, ImportDesk desk)
    : IInteractionHandler<SlashCommand>
{
    /// <summary>Some four hundred questions.</summary>
    public const int MostBytes = 1_000_000;

    public const string Check = "check";
    public const string Add = "add";
    public const string Update = "update";

    public static IReadOnlyList<string> Modes { get; } = [Check, Add, Update];

    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var (group, _) = await directory.WhoAsync(command, cancellation);
        if (!command.Files.TryGetValue("file", out var file))
        {
            return Reply.Ephemeral(FileMessages.NoFile());
        }

        // Said before a byte of it is fetched.
        if (file.Bytes > MostBytes)
        {
            return Reply.Ephemeral(FileMessages.TooBig(file));
        }

        if (files.FormatOf(file.Name) is not { } format)
        {
            return Reply.Ephemeral(FileMessages.WrongKind(file));
        }

        if (sources.FirstOrDefault(source => source.Platform == file.Platform) is not { } source
            || await source.ReadAsync(file, MostBytes, cancellation) is not { } bytes)
        {
            return Reply.Ephemeral(FileMessages.Unread(file));
        }

        var today = GroupDay.Of(command.ReceivedAt, GroupZone.Get(group.Schedule.Zone));
        var reading = files.Read(Path.GetFileName(file.Name), bytes, format, bank.Of(group.Id), today);
        return Reply.Ephemeral(await desk.TakeAsync(command, group, reading, command.Arguments["mode"] ?? Check, cancellation));
    }
}
