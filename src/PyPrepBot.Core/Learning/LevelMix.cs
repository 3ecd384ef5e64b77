namespace PyPrepBot.Core.Learning;

/// <summary>How hard a group's week is, against the plan that suits most.</summary>
public enum LevelMix
{
    Planned,
    Gentler,
    Harder,
}
