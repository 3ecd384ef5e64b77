using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.Seasons;

/// <summary><c>/group season</c>: starts or ends a named period of the board, or shows where it stands.</summary>
public sealed class RunSeason(GroupDirectory directory, GroupEdit edit) : IInteractionHandler<SlashCommand>
{
    private const int LongestName = 40;

    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var group = await directory.OfAsync(command.Channel, cancellation);
        var (action, name) = SeasonWish.Of(command);
        var today = BoardDay.Of(group.Schedule, command.ReceivedAt);
        return action switch
        {
            _ when !group.IsSetUp => Reply.Ephemeral(SeasonMessages.NotSetUp()),
            SeasonWish.Start => await StartAsync(command, group, name, today, cancellation),
            SeasonWish.End => await EndAsync(command, group, today, cancellation),
            _ => Reply.Ephemeral(SeasonMessages.Shown(group.Settings.Seasons, today)),
        };
    }

    private async Task<Reply> StartAsync(
        SlashCommand command, StudyGroup group, string? name, DateOnly today, CancellationToken cancellation)
    {
        if (name is null || name.Length > LongestName)
        {
            return Reply.Ephemeral(SeasonMessages.NameMissing(LongestName));
        }

        var wanted = WellFormed.Of(name);
        var (saved, before, after) = await ChangeAsync(
            command, group, today,
            seasons => seasons.Newest(today) is { Last: null } ? seasons : seasons.Start(wanted, today), cancellation);
        return Reply.Ephemeral(before == after
            ? SeasonMessages.OneRunsAlready(saved.Settings.Seasons.Newest(today)!, today)
            : SeasonMessages.Started(saved.Settings.Seasons[^1]));
    }

    private async Task<Reply> EndAsync(SlashCommand command, StudyGroup group, DateOnly today, CancellationToken cancellation)
    {
        NamedSeason? newest = null;
        var (saved, before, after) = await ChangeAsync(
            command, group, today,
            seasons =>
            {
                newest = seasons.Newest(today);
                return seasons.End(today);
            },
            cancellation);
        return Reply.Ephemeral(before == after ? SeasonMessages.NoneRuns()
            : newest?.First > today ? SeasonMessages.CalledOff(newest)
            : SeasonMessages.Ended(saved, saved.Settings.Seasons.Newest(today)!));
    }

    private Task<(StudyGroup Group, string Before, string After)> ChangeAsync(
        SlashCommand command, StudyGroup group, DateOnly today, Func<SeasonList, SeasonList> change, CancellationToken cancellation) =>
        edit.ChangeAsync(
            command, group, "season", "the season", kept => SeasonMessages.Line(kept.Settings.Seasons, today),
            kept => kept with { Settings = kept.Settings with { Seasons = change(kept.Settings.Seasons) } }, cancellation);
}
