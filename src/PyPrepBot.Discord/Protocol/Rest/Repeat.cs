namespace PyPrepBot.Discord.Protocol.Rest;

/// <summary>When a call may be sent again after a network fault or a 5xx, where nobody knows whether it was carried out.</summary>
internal enum Repeat
{
    /// <summary>Doing it twice is doing it once: GET, PUT, DELETE, PATCH, and a POST that carries an enforced nonce.</summary>
    Safe,

    /// <summary>Once, and only while the patience of the whole call lasts.</summary>
    OnceInTime,

    /// <summary>Doing it twice would show.</summary>
    Never,
}
