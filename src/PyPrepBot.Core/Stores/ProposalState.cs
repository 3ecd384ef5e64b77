namespace PyPrepBot.Core.Stores;

/// <summary>How far a proposed question has come.</summary>
public enum ProposalState
{
    /// <summary>Its author still looks at it.</summary>
    Draft,

    /// <summary>It waits for a moderator.</summary>
    Waiting,

    /// <summary>A moderator asked its author something and waits for the answer.</summary>
    Asked,

    Approved,
    Declined,

    /// <summary>Its author gave it up.</summary>
    Discarded,
}
