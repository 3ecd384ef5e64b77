using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.QuestionFiles;

/// <summary>Takes a file of questions from wherever it hangs: first its name and size, then its bytes, then its questions.</summary>
public sealed class FileImport(
    GroupDirectory directory, IEnumerable<IFileSource> sources, IQuestionBank bank, IQuestionFiles files, ImportDesk desk)
{
    /// <summary>Some four hundred questions.</summary>
    public const int MostBytes = 1_000_000;

    /// <param name="mode">One of <see cref="ImportQuestions.Modes"/>, or <see cref="ImportDesk.Both"/>.</param>
    public async Task<Reply> TakeAsync(Interaction act, FileRef? file, string mode, CancellationToken cancellation)
    {
        var (group, _) = await directory.WhoAsync(act, cancellation);
        if (file is null)
        {
            return Reply.Ephemeral(FileMessages.NoFile(act.User.Platform));
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

        var today = GroupDay.Of(act.ReceivedAt, GroupZone.Get(group.Schedule.Zone));
        var seen = await desk.SeenAsync(group, cancellation);
        var reading = files.Read(Path.GetFileName(file.Name), bytes, format, bank.Of(group.Id), today);
        return Reply.Ephemeral(await desk.TakeAsync(act, group, reading, seen, mode, cancellation));
    }
}
