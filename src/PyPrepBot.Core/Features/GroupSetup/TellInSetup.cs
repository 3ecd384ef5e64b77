using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary>A form of the set-up that was filled in. What cannot be read is said at its field and changes nothing.</summary>
public sealed class TellInSetup(SetupWizard wizard) : IInteractionHandler<ModalSubmit>
{
    public Task<Reply> HandleAsync(ModalSubmit form, CancellationToken cancellation) =>
        form.Action.Part(0) == ZoneStep.Zone ? ZoneAsync(form, cancellation) : TimeAsync(form, cancellation);

    private Task<Reply> ZoneAsync(ModalSubmit form, CancellationToken cancellation)
    {
        var typed = Typed(form, ZoneStep.Zone);
        return LikelyZones.Read(typed) is { } zone
            ? wizard.ShowAsync(form, form.Action, WizardStep.Zone, draft => draft with { Zone = zone }, cancellation)
            : Fault(ZoneStep.Zone, "There is no such time zone.", GroupSetupMessages.UnknownZone(typed));
    }

    private Task<Reply> TimeAsync(ModalSubmit form, CancellationToken cancellation)
    {
        var (hour, days) = (Typed(form, TimeStep.Hour), Typed(form, TimeStep.Days));
        var at = TimeOnly.MinValue;
        if (hour.Length > 0 && !HourWords.TryRead(hour, out at))
        {
            return Fault(
                TimeStep.Hour, $"Try {HourWords.Examples[0]} or {HourWords.Examples[^1]}.", GroupSetupMessages.UnreadableHour(hour));
        }

        var week = days.Length > 0 ? WeekdayWords.Read(days) : null;
        if (days.Length > 0 && week is null)
        {
            return Fault(
                TimeStep.Days, $"Try {WeekdayWords.Examples[0]} or {WeekdayWords.Examples[2]}.", GroupSetupMessages.UnreadableDays(days));
        }

        return wizard.ShowAsync(
            form, form.Action, WizardStep.Time,
            draft => draft with { Hour = hour.Length > 0 ? at : draft.Hour, Days = week ?? draft.Days }, cancellation);
    }

    private static Task<Reply> Fault(string field, string words, ChatMessage otherwise) =>
        Task.FromResult<Reply>(new FaultsReply(new Dictionary<string, string> { [field] = words }, otherwise));

    private static string Typed(ModalSubmit form, string field) => form.Fields.GetValueOrDefault(field, "").Trim();
}
