using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary>What a screen of the set-up shows.</summary>
/// <param name="Group">The group as it is.</param>
/// <param name="Wanted">As it would be.</param>
/// <param name="Room">Where it would be posted to.</param>
/// <param name="Kept">The room it has here already; null when it has none, or its channel is gone.</param>
internal sealed record WizardView(
    StudyGroup Group, StudyGroup Wanted, GroupRoom Room, SetupDraft Draft, GroupRoom? Kept, Interaction Act);
