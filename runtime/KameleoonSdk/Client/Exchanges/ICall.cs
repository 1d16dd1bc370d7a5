namespace KameleoonSdk;

/// <summary>
/// What differs from one kind of request to another. Calls are structures that an exchange is made for, since an asynchronous method
/// around it would cost time for every event.
/// </summary>
/// <typeparam name="TResult">What the caller gets.</typeparam>
internal interface ICall<out TResult>
{
    /// <summary>What is sent.</summary>
    HttpRequestMessage Request { get; }

    /// <summary>Whether the reason of an error quotes the body of the answer.</summary>
    bool ShowsText { get; }

    /// <summary>Sends the request and returns at the headers of the answer.</summary>
    Task<HttpResponseMessage> SendAsync(CancellationToken cancellationToken);

    /// <summary>Makes the result of an answer.</summary>
    TResult Finish(in Answer answer);

    /// <summary>Called once at the end, whatever it was.</summary>
    /// <param name="isSuccess">Whether the server accepted the request.</param>
    void Release(bool isSuccess);
}
