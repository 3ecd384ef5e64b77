using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary>The set-up in four steps: one private message, whose controls change it until the last one keeps what was chosen.</summary>
public sealed class SetupWizard(GroupDirectory directory, IQuestionBank bank, GroupDefaults defaults)
{
    public async Task<ChatMessage> BeginAsync(Interaction act, CancellationToken cancellation)
    {
        var group = await directory.LookAsync(act.Channel, cancellation);
        var kept = SetupDraft.KeptRoom(group, act);
        return act.Rights.BotIsOutside && (kept is null || kept.Channel == act.Channel)
            ? GroupSetupMessages.InviteFirst("/group setup")
            : Screen(group, SetupDraft.Of(group, act), WizardStep.Channel, act);
    }

    /// <summary>The screen of a step for the draft in a control's id.</summary>
    /// <param name="change">What the control changes in it.</param>
    internal async Task<Reply> ShowAsync(
        Interaction act, ActionId action, WizardStep step, Func<SetupDraft, SetupDraft> change, CancellationToken cancellation)
    {
        var group = await directory.LookAsync(act.Channel, cancellation);
        return Reply.Update(Screen(group, change(SetupDraft.Read(action, WizardVerb.DraftAt, group, act)), step, act));
    }

    /// <summary>What the draft in a control's id asks for, with the group it is for.</summary>
    /// <returns>Instead of a wish the last step once more, when somebody changed the group since the steps began.</returns>
    internal async Task<(StudyGroup Group, SetupWish Wish, ChatMessage? Overtaken)> ReadAsync(
        Interaction act, ActionId action, CancellationToken cancellation)
    {
        var group = await directory.OfAsync(act.Channel, cancellation);
        var draft = SetupDraft.Read(action, WizardVerb.DraftAt, group, act);
        var wish = draft.Wish(act, bank.Of(group.Id));
        var (now, wanted) = (SetupLine.Of(group, act), SetupLine.Of(wish.ApplyTo(group, act), act));
        var mark = SetupDraft.MarkOf(group, act);
        if (draft.Begun == mark || !group.IsSetUp || now == wanted)
        {
            return (group, wish, null);
        }

        var again = Screen(group, draft with { Begun = mark }, WizardStep.Content, act);
        return (group, wish, again with { Blocks = [GroupSetupMessages.Overtaken(now), .. again.Blocks] });
    }

    private ChatMessage Screen(StudyGroup group, SetupDraft draft, WizardStep step, Interaction act)
    {
        var questions = bank.Of(group.Id);
        var wanted = draft.Wish(act, questions).ApplyTo(group, act);
        var room = wanted.RoomOf(act.Channel.Platform, act.Channel.Space)!;
        var view = new WizardView(group, wanted, room, draft, SetupDraft.KeptRoom(group, act), act);
        return step switch
        {
            WizardStep.Channel => ChannelStep.Of(view),
            WizardStep.Zone => ZoneStep.Of(view, LikelyZones.With(draft.Zone, group.Schedule.Zone, defaults.Zone)),
            WizardStep.Time => TimeStep.Of(view),
            _ => ContentStep.Of(view, TopicAreas.Of(questions)),
        };
    }
}
