using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Awards;

/// <summary>"Undo" below an award that was just given.</summary>
public sealed class UndoAward(GroupDirectory directory, IAwardStore awards, IMemberStore members, AwardDesk desk)
    : IInteractionHandler<ButtonClick>
{
    public const string Verb = "award-undo";

    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var (group, _) = await directory.WhoAsync(click, cancellation);
        var key = EventKey.Awarded(group.Id, click.Action.Part(0));
        var award = (await awards.AllAsync(group.Id, cancellation)).FirstOrDefault(one => one.Key == key && one.Undoes is null);
        if (award is null)
        {
            return Reply.Update(AwardMessages.NoSuchAward());
        }

        await desk.UndoAsync(award, click, cancellation);
        var names = await members.NamesAsync(group.Id, [award.Member], cancellation);
        return Reply.Update(AwardMessages.Undone(award, names[award.Member]));
    }
}
