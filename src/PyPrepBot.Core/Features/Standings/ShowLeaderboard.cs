using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Standing;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Standings;

/// <summary><c>/leaderboard</c>: the top, and the reader's own place with its neighbours.</summary>
public sealed class ShowLeaderboard(GroupDirectory directory, IBoardStore boards) : IInteractionHandler<SlashCommand>
{
    private const int Top = 10;

    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var (group, member) = await directory.WhoAsync(command, cancellation);
        var kind = Enum.TryParse<PeriodKind>(command.Arguments["period"], ignoreCase: true, out var asked) && Enum.IsDefined(asked)
            ? asked
            : PeriodKind.Week;
        var today = BoardDay.Of(group.Schedule, command.ReceivedAt);
        if (kind == PeriodKind.Season && group.Settings.Seasons.Current(today) is { } season && season.IsRunning(today))
        {
            var weeks = Period.OfWeeks(season.First, season.EndsOn);
            return Reply.Ephemeral(BoardMessages.Board(
                weeks, await boards.ReadAsync(group.Id, weeks.Key, member, Top, cancellation), member, season.Name));
        }

        var period = Period.Of(kind, today);
        var board = await boards.ReadAsync(group.Id, period.Key, member, Top, cancellation);

        return Reply.Ephemeral(BoardMessages.Board(period, board, member));
    }
}
